import { RegexBudgetError } from './errors.ts';
import { growStack, type MatchState, returnStack, takeStack } from './match-state.ts';
import type { Program } from './program.ts';
import * as op from './program.ts';
import { countItem, isAt, skipTo } from './subject-tests.ts';

// Frames of the backtracking stack: their words, then their kind on top. What each does is said where it is taken off.
const F_BRANCH = 0;
const F_REPEAT_ONE = 1;
const F_MIN_REPEAT_ONE = 2;
/** count, position of the REPEAT, enclosing repeat, last position: the frame is also the repeat's own state, which sre shares. */
const F_REPEAT = 3;
const F_ITEM = 4;
const F_MAX_ITEM = 5;
const F_TAIL = 6;
const F_MIN_TAIL = 7;
const F_MIN_ITEM = 8;
const F_ASSERT = 9;
const F_ASSERT_NOT = 10;

/** The words that the frames pushed by one instruction may need beside saved marks. */
const SLACK = 32;

/**
 * Runs a program at one position; on success the state holds where the match ends.
 *
 * The semantics are sre's to the letter, marks that failed tries leave behind included. One function and local variables,
 * since this loop is the engine's whole cost; the stack is explicit, since subjects are longer than JS's stack is deep.
 *
 * @throws RegexBudgetError when the budget's steps are used up
 */
export function execute(program: Program, state: MatchState, from: number, start: number): boolean {
  const { code, sets, lower } = program;
  const { subject, marks, end, budget } = state;
  const slack = SLACK + marks.length;
  let stack = takeStack();
  let room = stack.length - slack;
  let steps = budget.steps;
  let lastmark = state.lastmark;
  let lastindex = state.lastindex;
  let pc = from;
  let ptr = start;
  let sp = 0;
  /** The innermost repeat: where its F_REPEAT frame begins, or -1. */
  let rep = -1;
  /** The innermost assertion's frame, or -1. */
  let assertion = -1;

  run: for (;;) {
    if (--steps < 0) {
      budget.steps = steps;
      throw new RegexBudgetError();
    }
    if (sp > room) {
      stack = growStack(stack, sp + slack);
      room = stack.length - slack;
    }
    switch (code[pc]) {
      case op.LITERAL:
        if (ptr < end && subject.charCodeAt(ptr) === code[pc + 1]) {
          ptr++;
          pc += 2;
          continue;
        }
        break;

      case op.NOT_LITERAL:
        if (ptr < end && subject.charCodeAt(ptr) !== code[pc + 1]) {
          ptr++;
          pc += 2;
          continue;
        }
        break;

      case op.ANY:
        if (ptr < end && subject.charCodeAt(ptr) !== 10) {
          ptr++;
          pc += 2;
          continue;
        }
        break;

      case op.ANY_ALL:
        if (ptr < end) {
          ptr++;
          pc += 2;
          continue;
        }
        break;

      case op.IN: {
        if (ptr >= end) break;
        const char = subject.charCodeAt(ptr);
        const set = sets[code[pc + 1]];
        if (char < 256 ? set.low[char] !== 0 : set.hasHigh(char)) {
          ptr++;
          pc += 2;
          continue;
        }
        break;
      }

      case op.AT:
        if (isAt(code[pc + 1], subject, ptr, end)) {
          pc += 2;
          continue;
        }
        break;

      case op.MARK: {
        const mark = code[pc + 1];
        if ((mark & 1) === 1) lastindex = (mark >> 1) + 1;
        if (mark > lastmark) {
          for (let skipped = lastmark + 1; skipped < mark; skipped++) marks[skipped] = -1;
          lastmark = mark;
        }
        marks[mark] = ptr;
        pc += 2;
        continue;
      }

      case op.JUMP:
        pc = code[pc + 1];
        continue;

      case op.BRANCH: {
        // sre saves the marks only inside a repeat.
        let saved = 0;
        if (rep >= 0 && lastmark > 0) {
          saved = lastmark + 1;
          for (let index = 0; index < saved; index++) stack[sp++] = marks[index];
        }
        stack[sp] = code[pc + 1];
        stack[sp + 1] = ptr;
        stack[sp + 2] = lastmark;
        stack[sp + 3] = lastindex;
        stack[sp + 4] = saved;
        stack[sp + 5] = F_BRANCH;
        sp += 6;
        pc += 2;
        continue;
      }

      case op.REPEAT_ONE: {
        const min = code[pc + 2];
        if (ptr + min > end) break;
        const max = code[pc + 3];
        const limit = max < end - ptr ? ptr + max : end;
        const last = countItem(subject, ptr, limit, code[pc + 4], code[pc + 5], sets);
        steps -= (last - ptr) >> 3;
        const first = ptr + min;
        if (last < first) break;
        pc = code[pc + 1];
        ptr = last;
        if (code[pc] === op.LITERAL) {
          const char = code[pc + 1];
          while (ptr >= first && (ptr >= end || subject.charCodeAt(ptr) !== char)) ptr--;
          steps -= (last - ptr) >> 3;
          if (ptr < first) break;
        }
        stack[sp] = pc;
        stack[sp + 1] = ptr;
        stack[sp + 2] = first;
        stack[sp + 3] = lastmark;
        stack[sp + 4] = lastindex;
        stack[sp + 5] = F_REPEAT_ONE;
        sp += 6;
        continue;
      }

      case op.MIN_REPEAT_ONE: {
        const min = code[pc + 2];
        if (ptr + min > end) break;
        let last = ptr;
        if (min > 0) {
          last = countItem(subject, ptr, ptr + min, code[pc + 4], code[pc + 5], sets);
          steps -= (last - ptr) >> 3;
          if (last < ptr + min) break;
        }
        stack[sp] = pc;
        stack[sp + 1] = last;
        stack[sp + 2] = code[pc + 3] - (last - ptr);
        stack[sp + 3] = lastmark;
        stack[sp + 4] = lastindex;
        stack[sp + 5] = F_MIN_REPEAT_ONE;
        sp += 6;
        ptr = last;
        pc = code[pc + 1];
        continue;
      }

      case op.REPEAT:
        stack[sp] = -1;
        stack[sp + 1] = pc;
        stack[sp + 2] = rep;
        stack[sp + 3] = -1;
        stack[sp + 4] = F_REPEAT;
        rep = sp;
        sp += 5;
        pc = code[pc + 1];
        continue;

      case op.MAX_UNTIL: {
        const repeat = stack[rep + 1];
        const count = stack[rep] + 1;
        if (count < code[repeat + 2]) {
          stack[rep] = count;
          stack[sp] = rep;
          stack[sp + 1] = count;
          stack[sp + 2] = F_ITEM;
          sp += 3;
          pc = repeat + 4;
          continue;
        }
        const max = code[repeat + 3];
        if ((count < max || max === op.UNLIMITED) && ptr !== stack[rep + 3]) {
          stack[rep] = count;
          let saved = 0;
          if (lastmark > 0) {
            saved = lastmark + 1;
            for (let index = 0; index < saved; index++) stack[sp++] = marks[index];
          }
          stack[sp] = rep;
          stack[sp + 1] = count;
          stack[sp + 2] = ptr;
          stack[sp + 3] = stack[rep + 3];
          stack[sp + 4] = lastmark;
          stack[sp + 5] = lastindex;
          stack[sp + 6] = saved;
          stack[sp + 7] = F_MAX_ITEM;
          sp += 8;
          stack[rep + 3] = ptr;
          pc = repeat + 4;
          continue;
        }
        stack[sp] = rep;
        stack[sp + 1] = F_TAIL;
        sp += 2;
        rep = stack[rep + 2];
        pc++;
        continue;
      }

      case op.MIN_UNTIL: {
        const repeat = stack[rep + 1];
        const count = stack[rep] + 1;
        if (count < code[repeat + 2]) {
          stack[rep] = count;
          stack[sp] = rep;
          stack[sp + 1] = count;
          stack[sp + 2] = F_ITEM;
          sp += 3;
          pc = repeat + 4;
          continue;
        }
        stack[sp] = rep;
        stack[sp + 1] = count;
        stack[sp + 2] = ptr;
        stack[sp + 3] = lastmark;
        stack[sp + 4] = lastindex;
        stack[sp + 5] = F_MIN_TAIL;
        sp += 6;
        rep = stack[rep + 2];
        pc++;
        continue;
      }

      case op.GROUPREF:
      case op.GROUPREF_IGNORE: {
        const mark = code[pc + 1];
        if (mark >= lastmark) break;
        let from = marks[mark];
        const to = marks[mark + 1];
        if (from < 0 || to < from || to - from > end - ptr) break;
        steps -= (to - from) >> 3;
        if (code[pc] === op.GROUPREF) {
          while (from < to && subject.charCodeAt(from) === subject.charCodeAt(ptr)) {
            from++;
            ptr++;
          }
        } else {
          while (from < to && lower(subject.charCodeAt(from)) === lower(subject.charCodeAt(ptr))) {
            from++;
            ptr++;
          }
        }
        if (from < to) break;
        pc += 2;
        continue;
      }

      case op.GROUPREF_EXISTS: {
        const mark = code[pc + 1];
        const isSet = mark < lastmark && marks[mark] >= 0 && marks[mark + 1] >= marks[mark];
        pc = isSet ? pc + 3 : code[pc + 2];
        continue;
      }

      case op.ASSERT:
      case op.ASSERT_NOT: {
        const negative = code[pc] === op.ASSERT_NOT;
        const back = ptr - code[pc + 2];
        if (back < 0) {
          if (!negative) break;
          pc = code[pc + 1];
          continue;
        }
        stack[sp] = code[pc + 1];
        stack[sp + 1] = ptr;
        stack[sp + 2] = rep;
        stack[sp + 3] = assertion;
        stack[sp + 4] = negative ? F_ASSERT_NOT : F_ASSERT;
        assertion = sp;
        sp += 5;
        ptr = back;
        pc += 3;
        continue;
      }

      default: {
        // SUCCESS
        if (assertion < 0) {
          state.position = ptr;
          state.lastmark = lastmark;
          state.lastindex = lastindex;
          budget.steps = steps;
          returnStack(stack);
          return true;
        }
        // Whatever the assertion left to try is dropped.
        sp = assertion;
        pc = stack[sp];
        ptr = stack[sp + 1];
        rep = stack[sp + 2];
        assertion = stack[sp + 3];
        if (stack[sp + 4] === F_ASSERT) continue;
      }
    }

    // The instruction failed: take the latest frame that has something left to try.
    for (;;) {
      if (sp === 0) {
        state.lastmark = lastmark;
        state.lastindex = lastindex;
        budget.steps = steps;
        returnStack(stack);
        return false;
      }
      switch (stack[--sp]) {
        case F_BRANCH: {
          // next alternative, position, lastmark, lastindex, number of saved marks
          sp -= 5;
          const alternative = stack[sp];
          lastmark = stack[sp + 2];
          lastindex = stack[sp + 3];
          const saved = stack[sp + 4];
          const base = sp - saved;
          for (let index = 0; index < saved; index++) marks[index] = stack[base + index];
          const next = code[alternative];
          if (next === 0) {
            sp = base;
            continue;
          }
          ptr = stack[sp + 1];
          stack[sp] = next;
          sp += 6;
          pc = alternative + 1;
          continue run;
        }

        case F_REPEAT_ONE: {
          // tail, position, first position that is long enough, lastmark, lastindex
          sp -= 5;
          lastmark = stack[sp + 3];
          lastindex = stack[sp + 4];
          const first = stack[sp + 2];
          const last = stack[sp + 1];
          pc = stack[sp];
          ptr = last - 1;
          if (code[pc] === op.LITERAL) {
            const char = code[pc + 1];
            while (ptr >= first && subject.charCodeAt(ptr) !== char) ptr--;
            steps -= (last - ptr) >> 3;
          }
          if (ptr < first) continue;
          stack[sp + 1] = ptr;
          sp += 6;
          continue run;
        }

        case F_MIN_REPEAT_ONE: {
          // instruction, position, how many more the maximum allows, lastmark, lastindex
          sp -= 5;
          const instruction = stack[sp];
          const last = stack[sp + 1];
          const limit = code[instruction + 3] === op.UNLIMITED ? end : Math.min(end, last + stack[sp + 2]);
          ptr = last;
          if (ptr >= end || countItem(subject, ptr, ptr + 1, code[instruction + 4], code[instruction + 5], sets) === ptr) continue;
          // Not before: where no further item matches, sre leaves the marks of the failed tail.
          lastmark = stack[sp + 3];
          lastindex = stack[sp + 4];
          if (++ptr > limit) continue;
          pc = code[instruction + 1];
          if (code[pc] === op.LITERAL) {
            ptr = skipTo(subject, ptr, limit, code[pc + 1], code[instruction + 4], code[instruction + 5], sets);
            steps -= (ptr - last) >> 2;
          }
          stack[sp + 1] = ptr;
          stack[sp + 2] -= ptr - last;
          sp += 6;
          continue run;
        }

        case F_REPEAT:
          sp -= 4;
          rep = stack[sp + 2];
          continue;

        case F_ITEM:
          // repeat, count
          sp -= 2;
          stack[stack[sp]] = stack[sp + 1] - 1;
          continue;

        case F_MAX_ITEM: {
          // saved marks, repeat, count, position, last position, lastmark, lastindex, number of saved marks: no more items, try the tail
          sp -= 7;
          rep = stack[sp];
          stack[rep] = stack[sp + 1] - 1;
          ptr = stack[sp + 2];
          stack[rep + 3] = stack[sp + 3];
          lastmark = stack[sp + 4];
          lastindex = stack[sp + 5];
          const saved = stack[sp + 6];
          sp -= saved;
          for (let index = 0; index < saved; index++) marks[index] = stack[sp + index];
          stack[sp] = rep;
          stack[sp + 1] = F_TAIL;
          sp += 2;
          pc = code[stack[rep + 1] + 1] + 1;
          rep = stack[rep + 2];
          continue run;
        }

        case F_TAIL:
          // repeat
          rep = stack[--sp];
          continue;

        case F_MIN_TAIL: {
          // repeat, count, position, lastmark, lastindex: the tail failed, try one more item
          sp -= 5;
          rep = stack[sp];
          const count = stack[sp + 1];
          ptr = stack[sp + 2];
          lastmark = stack[sp + 3];
          lastindex = stack[sp + 4];
          const repeat = stack[rep + 1];
          const max = code[repeat + 3];
          if ((count >= max && max !== op.UNLIMITED) || ptr === stack[rep + 3]) continue;
          stack[rep] = count;
          stack[sp + 2] = stack[rep + 3];
          stack[sp + 3] = F_MIN_ITEM;
          sp += 4;
          stack[rep + 3] = ptr;
          pc = repeat + 4;
          continue run;
        }

        case F_MIN_ITEM: {
          // repeat, count, last position
          sp -= 3;
          const repeat = stack[sp];
          stack[repeat] = stack[sp + 1] - 1;
          stack[repeat + 3] = stack[sp + 2];
          continue;
        }

        case F_ASSERT:
          sp -= 4;
          assertion = stack[sp + 3];
          continue;

        default:
          // F_ASSERT_NOT: that its pattern failed is its success. Marks stay as the failure left them.
          sp -= 4;
          pc = stack[sp];
          ptr = stack[sp + 1];
          assertion = stack[sp + 3];
          continue run;
      }
    }
  }
}
