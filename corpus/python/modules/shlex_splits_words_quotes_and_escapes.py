import shlex


def attempt(call, *args, **options):
    try:
        print call(*args, **options)
    except ValueError as error:
        print error


for text in ['a b', "a 'b c' d", 'a "b \\" c" d', 'a\\ b', "'a'\"b\"c", '', "''", 'a # b', 'a "open', 'a\\', 'x=1;y|z', 'a\tb\nc', "it's"]:
    attempt(shlex.split, text)
    attempt(shlex.split, text, True)
    attempt(shlex.split, text, posix=False)
    attempt(list, shlex.shlex(text))
    attempt(list, shlex.shlex(text, posix=True))
lexer = shlex.shlex('a b\nc', 'file')
print lexer.get_token(), lexer.error_leader(), lexer.error_leader('other', 7)
lexer.push_token('pushed')
lexer.push_source('p q', 'inner')
print list(iter(lexer.get_token, lexer.eof)), lexer.lineno, lexer.infile
lexer = shlex.shlex('a-b.c d')
lexer.wordchars += '-.'
print list(lexer)
