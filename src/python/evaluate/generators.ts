/** Bodies that can stop: statements that contain a yield, as steps with jumps between them. All others keep their ordinary form. */
import type { ExceptHandler, Expr, For, If, Stmt, TryExcept, TryFinally, While, With } from '../../../grammar/ast.ts';
import { callValue } from '../objects/call.ts';
import type { PyRaise } from '../objects/exceptions.ts';
import { specialOrError } from '../objects/items.ts';
import { stepOver } from '../objects/iterate.ts';
import { truth } from '../objects/truth.ts';
import { compileExpr } from './expressions.ts';
import { BREAK, CONTINUE, type Completion, type Evaluate, type Execute, NORMAL, RETURN } from './frame.ts';
import { type Activation, ENDED, type GeneratorStep, Kept, type Label, type Program, YIELDED } from './generator-steps.ts';
import { liftExpr, liftInto, liftStmt } from './lift-yields.ts';
import { containsYield } from './scopes.ts';
import { beginHandling, compileBlock, compileHandler, compileStmt, exitArguments, handles, lastStatement } from './statements.ts';
import { compileTarget } from './targets.ts';
import type { Unit } from './unit.ts';

/** The body of a generator function; `prologue` runs first, at the first step. */
export function compileGeneratorBody(unit: Unit, prologue: readonly Execute[], body: readonly Stmt[]): () => Program {
  let compiled: Program | null = null;
  return () => {
    if (compiled === null) compiled = new GeneratorCompiler(unit).program(prologue, body);
    return compiled;
  };
}

/** Where a body goes when a statement in it ends otherwise than by its end. */
interface Exits {
  break: GeneratorStep;
  continue: GeneratorStep;
  return: GeneratorStep;
}

function outsideLoop(): never {
  throw new Error('a break or continue was left outside a loop');
}

class GeneratorCompiler implements Program {
  readonly steps: GeneratorStep[] = [];
  readonly handlers: (Label | null)[] = [];
  /** Of what is compiled now. */
  private handler: Label | null = null;
  private exits: Exits = { break: outsideLoop, continue: outsideLoop, return: () => ENDED };
  private loops = 0;
  private keepers = 0;

  constructor(private readonly unit: Unit) {}

  program(prologue: readonly Execute[], body: readonly Stmt[]): Program {
    for (const run of prologue) this.plain(run);
    this.block(body);
    this.add(() => ENDED);
    return { steps: this.steps, handlers: this.handlers };
  }

  private add(step: GeneratorStep): void {
    this.steps.push(step);
    this.handlers.push(this.handler);
  }

  /** A step that does something and goes on behind it. */
  private always(act: (run: Activation) => void): void {
    const next = this.steps.length + 1;
    this.add((run) => {
      act(run);
      return next;
    });
  }

  private jump(to: Label): void {
    this.add(() => to.at);
  }

  private place(label: Label): void {
    label.at = this.steps.length;
  }

  /** Compiles what goes to `handler` when it raises, and elsewhere than usual when it is left. */
  private inside(handler: Label | null, exits: Exits, compile: () => void): void {
    const { handler: outerHandler, exits: outerExits } = this;
    this.handler = handler;
    this.exits = exits;
    compile();
    this.handler = outerHandler;
    this.exits = outerExits;
  }

  /** Statements that cannot stop, as one step. */
  private plain(execute: Execute): void {
    const next = this.steps.length + 1;
    const leave = this.leaving();
    this.add((run) => {
      const completion = execute(run.frame);
      return completion === NORMAL ? next : leave(run, completion);
    });
  }

  private leaving(): (run: Activation, completion: Completion) => number {
    const { exits } = this;
    return (run, completion) => {
      if (completion === RETURN) return exits.return(run);
      return completion === BREAK ? exits.break(run) : exits.continue(run);
    };
  }

  private block(stmts: readonly Stmt[]): void {
    let plain: Stmt[] = [];
    const flush = (): void => {
      if (plain.length > 0) this.plain(compileBlock(this.unit, plain));
      plain = [];
    };
    for (const stmt of stmts) {
      if (containsYield(stmt)) {
        flush();
        this.stopping(stmt);
      } else {
        plain.push(stmt);
      }
    }
    flush();
  }

  /** A statement that contains a yield: those that its expressions need first, and what is left of it. */
  private stopping(node: Stmt): void {
    if (node.kind === 'While') this.while(node);
    else if (node.kind === 'TryExcept') this.tryExcept(node);
    else if (node.kind === 'TryFinally') this.tryFinally(node);
    else {
      for (const stmt of liftStmt(this.unit, node)) {
        if (containsYield(stmt)) this.lifted(stmt);
        else this.plain(compileStmt(this.unit, stmt));
      }
    }
  }

  /** A statement whose own expressions hold no yield any more, unless it is one. */
  private lifted(node: Stmt): void {
    if (node.kind === 'Expr') this.yield(node.value, []);
    else if (node.kind === 'Assign') this.yield(node.value, node.targets);
    else if (node.kind === 'If') this.if(node);
    else if (node.kind === 'For') this.for(node);
    else if (node.kind === 'With') this.with(node);
    else this.stopping(node);
  }

  private yield(node: Expr, targets: readonly Expr[]): void {
    if (node.kind !== 'Yield') throw new Error('a yield was left inside an expression');
    const value: Evaluate = node.value === null ? () => null : compileExpr(this.unit, node.value);
    const at = this.unit.mark(node);
    this.add((run) => {
      run.yielded = value(run.frame);
      run.frame.at = at;
      return YIELDED;
    });
    const stores = targets.map((target) => compileTarget(this.unit, target));
    if (stores.length === 0) return;
    this.always((run) => {
      for (const store of stores) store(run.frame, run.sent);
    });
  }

  /** Goes on at `otherwise` where the test does not hold. */
  private test(node: Expr, otherwise: Label): void {
    const test = compileExpr(this.unit, node);
    const at = this.unit.mark(node);
    const next = this.steps.length + 1;
    this.add((run) => {
      const value = test(run.frame);
      run.frame.at = at;
      return truth(value) ? next : otherwise.at;
    });
  }

  private if(node: If): void {
    const otherwise = { at: 0 };
    const end = { at: 0 };
    this.test(node.test, otherwise);
    this.block(node.body);
    if (node.orelse.length > 0) this.jump(end);
    this.place(otherwise);
    this.block(node.orelse);
    this.place(end);
  }

  /** A loop's body, from which one gets to its head or its end. */
  private loop(body: readonly Stmt[], head: Label, end: Label): void {
    this.inside(this.handler, { ...this.exits, break: () => end.at, continue: () => head.at }, () => this.block(body));
    this.jump(head);
  }

  private for(node: For): void {
    const iterable = compileExpr(this.unit, node.iter);
    const store = compileTarget(this.unit, node.target);
    const at = this.unit.mark(node.iter);
    const place = this.loops++;
    const otherwise = { at: 0 };
    const end = { at: 0 };
    this.always((run) => {
      const values = iterable(run.frame);
      run.frame.at = at;
      run.iterators[place] = stepOver(values);
    });
    const head = { at: this.steps.length };
    this.add((run) => {
      run.frame.at = at;
      const item = run.iterators[place]();
      if (item === undefined) return otherwise.at;
      store(run.frame, item);
      return head.at + 1;
    });
    this.loop(node.body, head, end);
    this.place(otherwise);
    this.block(node.orelse);
    this.place(end);
  }

  private while(node: While): void {
    const before: Stmt[] = [];
    const test = liftExpr(this.unit, node.test, before);
    const head = { at: this.steps.length };
    const otherwise = { at: 0 };
    const end = { at: 0 };
    this.block(before);
    this.test(test, otherwise);
    this.loop(node.body, head, end);
    this.place(otherwise);
    this.block(node.orelse);
    this.place(end);
  }

  /** Where a handler begins: keeps the exception. */
  private catch(label: Label, place: number, act: (run: Activation, kept: Kept) => void): void {
    this.place(label);
    this.always((run) => {
      const kept = new Kept();
      run.kept[place] = kept;
      kept.error = run.raised;
      kept.at = run.frame.at;
      act(run, kept);
    });
  }

  private tryExcept(node: TryExcept): void {
    const place = this.keepers++;
    const caught = { at: 0 };
    const end = { at: 0 };
    this.inside(caught, this.exits, () => this.block(node.body));
    this.block(node.orelse);
    this.jump(end);
    this.catch(caught, place, (run, { error }) => beginHandling(run.frame, error as PyRaise));
    for (const handler of node.handlers) this.exceptClause(handler, place, end);
    this.add((run) => {
      const { at, error } = run.kept[place];
      run.frame.at = at;
      throw error;
    });
    this.place(end);
  }

  private exceptClause(node: ExceptHandler, place: number, end: Label): void {
    const before: Stmt[] = [];
    const type = node.type === null ? null : liftExpr(this.unit, node.type, before);
    const [target, body] = node.name === null ? [null, node.body] : liftInto(this.unit, node.name, node.body);
    this.block(before);
    const handler = compileHandler(this.unit, { ...node, type, name: target });
    const otherwise = { at: 0 };
    const next = this.steps.length + 1;
    this.add((run) => (handles(run.frame, handler, run.kept[place].error as PyRaise) ? next : otherwise.at));
    this.block(body);
    this.jump(end);
    this.place(otherwise);
  }

  /** Exits that first go to `final`, which finds kept what it has to do after. */
  private exitsBy(final: Label, keep: (run: Activation) => Kept): Exits {
    const by =
      (completion: Completion): GeneratorStep =>
      (run) => {
        const kept = keep(run);
        kept.completion = completion;
        kept.result = run.frame.result;
        return final.at;
      };
    return { break: by(BREAK), continue: by(CONTINUE), return: by(RETURN) };
  }

  private tryFinally(node: TryFinally): void {
    const place = this.keepers++;
    const caught = { at: 0 };
    const final = { at: 0 };
    const keep = (run: Activation): Kept => {
      const kept = new Kept();
      run.kept[place] = kept;
      return kept;
    };
    this.inside(caught, this.exitsBy(final, keep), () => this.block(node.body));
    this.add((run) => {
      keep(run).result = run.frame.result;
      return final.at;
    });
    this.catch(caught, place, () => undefined);
    this.place(final);
    this.block(node.finalbody);
    const next = this.steps.length + 1;
    const leave = this.leaving();
    this.add((run) => {
      const { at, completion, error, result } = run.kept[place];
      if (error !== null) {
        run.frame.at = at;
        throw error;
      }
      run.frame.result = result;
      return completion === NORMAL ? next : leave(run, completion);
    });
  }

  private with(node: With): void {
    const context = compileExpr(this.unit, node.context_expr);
    const at = this.unit.mark(node.context_expr);
    const store = node.optional_vars === null ? null : compileTarget(this.unit, node.optional_vars);
    const exitAt = this.unit.mark(lastStatement(node.body));
    const place = this.keepers++;
    const caught = { at: 0 };
    const final = { at: 0 };
    const end = { at: 0 };
    this.always((run) => {
      const manager = context(run.frame);
      run.frame.at = at;
      const kept = new Kept();
      run.kept[place] = kept;
      kept.exit = specialOrError(manager, '__exit__');
      kept.value = callValue(specialOrError(manager, '__enter__'), [], null);
    });
    this.inside(
      caught,
      this.exitsBy(final, (run) => run.kept[place]),
      () => {
        if (store !== null) this.always((run) => store(run.frame, run.kept[place].value));
        this.block(node.body);
      },
    );
    this.place(final);
    const leave = this.leaving();
    this.add((run) => {
      const { completion, exit, result } = run.kept[place];
      run.frame.at = exitAt;
      callValue(exit, [null, null, null], null);
      if (completion === NORMAL) return end.at;
      run.frame.result = result;
      return leave(run, completion);
    });
    this.place(caught);
    this.always((run) => {
      const error = run.raised as PyRaise;
      const { at: raisedAt } = run.frame;
      beginHandling(run.frame, error);
      run.frame.at = exitAt;
      if (truth(callValue(run.kept[place].exit, exitArguments(error), null))) return;
      run.frame.at = raisedAt;
      throw error;
    });
    this.place(end);
  }
}
