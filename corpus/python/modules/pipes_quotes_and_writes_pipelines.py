import pipes

for text in ['', 'plain', 'a b', "it's", '$x', u'u v', 'a/b.c-d_e:f@g%h+i=j,k', '*', '\n']:
    print repr(pipes.quote(text))
template = pipes.Template()
template.append('tr a b', '--')
template.prepend('cat', '--')
template.append('sort >$OUT', '-f')
print template, template.clone().steps == template.steps
print template.makepipeline('in file', 'out')
for call, args in [(template.append, (5, '--')), (template.append, ('x', 'zz')), (template.append, ('x', 'f-')), (template.append, ('x', '.-')),
                   (template.prepend, ('x', '-.')), (template.open, ('f', 'z'))]:
    try:
        call(*args)
    except (TypeError, ValueError) as error:
        print type(error).__name__, error
