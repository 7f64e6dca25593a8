/** What the command line prints of jobs. */
import { type JsonValue, pythonJsonOfList } from '../report/json.ts';
import { type AuroraError, placeless } from './aurora-error.ts';
import { type Job, KEY_PARTS } from './job.ts';
import type { ThermosTask } from './thermos-task.ts';

export const FORMS = ['interpolated', 'raw', 'thrift', 'facts'] as const;

export type Form = (typeof FORMS)[number];
type TaskForm = Exclude<Form, 'thrift'>;

/** `{"jobs": [...]}`. All or nothing: the first job that fails is thrown, except among facts, which tell of it. */
export function jobsDocument(jobs: readonly Job[], form: Form): JsonValue {
  return new Map([['jobs', jobs.map((job) => jobDocument(job, form))]]);
}

/** pythonJson(jobsDocument(jobs, form)), with one job's document at a time. */
export function jobsText(jobs: readonly Job[], form: Form): string {
  return pythonJsonOfList('jobs', documentsOf(jobs, form));
}

function* documentsOf(jobs: readonly Job[], form: Form): Generator<JsonValue> {
  for (const job of jobs) yield jobDocument(job, form);
}

function jobDocument(job: Job, form: Form): JsonValue {
  return form === 'thrift' ? job.thrift() : documentIn(form, job);
}

/** The forms that jobs and tasks have in common. */
function documentIn(form: TaskForm, object: Job | ThermosTask): JsonValue {
  switch (form) {
    case 'interpolated':
      return object.document();
    case 'raw':
      return object.raw();
    case 'facts':
      return object.facts();
  }
}

/** A job's key: `cluster/role/environment/name`. Throws AuroraError where a part is missing. */
export function jobKey(job: Job): string {
  return KEY_PARTS.map((part) => job.part(part)).join('/');
}

/**
 * The jobs that a key names: `cluster/role/env/name`, any part `*` or left out from the left; all of them where it is null.
 * Throws AuroraError where none matches.
 */
export function selectJobs(jobs: readonly Job[], key: string | null): readonly Job[] {
  if (key === null) return jobs;
  const wanted = key.split('/');
  if (wanted.length > KEY_PARTS.length) throw noSuchJob(key, []);
  const names = KEY_PARTS.slice(KEY_PARTS.length - wanted.length);
  const selected = jobs.filter((job) => names.every((name, i) => wanted[i] === '*' || job.part(name) === wanted[i]));
  if (selected.length === 0) throw noSuchJob(key, jobs.map(jobKey));
  return selected;
}

function noSuchJob(key: string, candidates: readonly string[]): AuroraError {
  return notThere(`no job matches '${key}'`, candidates.length === 0 ? null : `the jobs are ${candidates.join(', ')}`);
}

function notThere(message: string, hint: string | null): AuroraError {
  return placeless('InvalidConfigError', message, hint);
}

/** `{"tasks": [...]}`, of a Thermos file. All or nothing: the first task that fails is thrown, except among facts, which tell of it. */
export function tasksDocument(tasks: readonly ThermosTask[], form: TaskForm): JsonValue {
  return new Map([['tasks', tasks.map((task) => documentIn(form, task))]]);
}

/** The tasks of a name; all of them where it is null. Throws AuroraError where there is none. */
export function selectTasks(tasks: readonly ThermosTask[], name: string | null): readonly ThermosTask[] {
  if (name === null) return tasks;
  const selected = tasks.filter((task) => task.name() === name);
  if (selected.length > 0) return selected;
  throw notThere(`no task is called '${name}'`, tasks.length === 0 ? null : `the tasks are ${tasks.map((task) => task.name()).join(', ')}`);
}
