from apache.aurora.config.schema.base import MB, Process, Resources, Task

task = Task(name = 'shared', processes = [Process(name = 'p', cmdline = 'true')], resources = Resources(cpu = 1, ram = MB, disk = MB))


def without():
  return Job()
