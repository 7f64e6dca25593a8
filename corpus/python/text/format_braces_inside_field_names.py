for text in (
'{a{b:5}','{a{b:5}}','{a{b:5}} x','{a{:5}','{a{:5}}','{{a:{b}','{a:{b}','{a:{b}}','{a[{]:5}','{a[{]}','{a[{]}}','{a{','{a{}','{a{}}','{a{!r}','{a{!r:5}','{a{:>5}','{a{:}','{a{:{b}}','{a{:{b}}}','{a{b:{c}}','{0[{]:d}','{0[}]}','{:{{}}}','{:{}}','{a:{','{:{d:}}','{x{a:>5}}}{:d}','{_${:d}','{A{:d}','{%s{a:>5}', '{0:{:}}','{a:b:c{d:e}}','{a::{b}' ):
    try:
        print text, list(text._formatter_parser())
    except ValueError as error:
        print text, error
