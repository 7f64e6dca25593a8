import os, json, textwrap
DEFAULTS = dict(cluster='east', role=os.environ.get('NO_SUCH_VAR', 'ops'), instances=2)
def service(name, cpu=0.5, ram='512', **overrides):
  settings = dict(DEFAULTS, name=name, **overrides)
  settings.update(resources={'cpu': cpu, 'ram': int(ram) * 1024 ** 2})
  cmd = textwrap.dedent("""
    set -e
    ./%(name)s --port={{thermos.ports[http]}} \\
      --cluster=%(cluster)s
    """) % settings
  return dict(settings, cmd=cmd.strip(), key='/'.join([settings['cluster'], settings['role'], name]))
jobs = [service(n, cpu=c) for n, c in (('web', 1), ('db', 2.5), ('cache', 0.25))] + [service('cron', role='batch', instances=0 or 1)]
for job in sorted(jobs, key=lambda j: j['key']):
  print '{key}: {0:.2f} cpu, {1}MB x{instances}'.format(job['resources']['cpu'], job['resources']['ram'] >> 20, **job)
print json.dumps(jobs[1], sort_keys=True, indent=1)
print [j['name'] for j in jobs if j['resources']['cpu'] >= 1], {j['name']: j['instances'] for j in jobs}
print '{{%s}}' % 'mustache', '{{{{{0}}}}}'.format('x'), "it's %s" % ('quoted' if jobs else 'none'), '%03d|%5.1f%%' % (7, 99.5)
print ' && '.join('echo %s' % s for s in ['a', 'b']), os.path.join('/a', 'b', '../c'), os.path.basename(__name__)
