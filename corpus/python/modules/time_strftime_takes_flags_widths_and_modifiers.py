import time

moment = (2020, 2, 3, 4, 5, 6, 0, 34, 0)
for letter in 'aAbBcCdDeFgGhHIjklmMnpPrRStTuUVwWxXyY%+fEOQ1 N!':
    for options in ('', '-', '_', '0', '^', '#', '5', '_5', '-5', '05', '^10', '#10', '010', 'E', 'O', '-_', '^#', '5E', '10O'):
        print repr(time.strftime('%' + options + letter, moment)),
    print
for text in ('%', 'a%', '%%%', '%-', '%5', '%E', '%-%', 'x%^'):
    print repr(time.strftime(text, moment))
