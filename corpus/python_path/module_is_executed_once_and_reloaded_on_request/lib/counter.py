try:
  log.append('again')
except NameError:
  log = ['first']
