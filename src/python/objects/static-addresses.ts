/**
 * Where CPython keeps what it was linked with: None, the built-in types, the exceptions. Its addresses are random but for their distances, and for the
 * last three digits of them all; these decide how tables with such keys are ordered, and which of two types is the smaller. Recorded from the
 * reference's CPython 2.7.18 by test/record/static-addresses.py.
 */

/** The address of None, where the program lay once. */
export const NONE_ADDRESS = 0x7fa628389de0;

/** Distances from None by full name. */
const DISTANCES = `
  bool:-82624 buffer:-81888 bytearray_iterator:-73920 bytearray:-73504 cell:-70624 instancemethod:-68832 instance:-68416 classobj:-68000 code:-66624
  complex:-64576 property:-61568 method-wrapper:-61152 dictproxy:-60736 wrapper_descriptor:-60320 getset_descriptor:-59904 member_descriptor:-59488
  classmethod_descriptor:-59072 method_descriptor:-58656 reversed:-57568 enumerate:-57152 exceptions.BytesWarning:-56416
  exceptions.UnicodeWarning:-56000 exceptions.ImportWarning:-55584 exceptions.FutureWarning:-55168 exceptions.RuntimeWarning:-54752
  exceptions.SyntaxWarning:-54336 exceptions.PendingDeprecationWarning:-53920 exceptions.DeprecationWarning:-53504 exceptions.UserWarning:-53088
  exceptions.Warning:-52672 exceptions.BufferError:-52256 exceptions.MemoryError:-51840 exceptions.ReferenceError:-51424
  exceptions.SystemError:-51008 exceptions.ZeroDivisionError:-50592 exceptions.OverflowError:-50176 exceptions.FloatingPointError:-49760
  exceptions.ArithmeticError:-49344 exceptions.AssertionError:-48928 exceptions.UnicodeTranslateError:-48512 exceptions.UnicodeDecodeError:-48096
  exceptions.UnicodeEncodeError:-47680 exceptions.UnicodeError:-47008 exceptions.ValueError:-46592 exceptions.KeyError:-46176
  exceptions.IndexError:-45760 exceptions.LookupError:-45344 exceptions.TabError:-44928 exceptions.IndentationError:-44512
  exceptions.SyntaxError:-44096 exceptions.AttributeError:-43392 exceptions.UnboundLocalError:-42976 exceptions.NameError:-42560
  exceptions.NotImplementedError:-42144 exceptions.RuntimeError:-41728 exceptions.EOFError:-41312 exceptions.OSError:-40896 exceptions.IOError:-40480
  exceptions.EnvironmentError:-40064 exceptions.ImportError:-39392 exceptions.KeyboardInterrupt:-38976 exceptions.SystemExit:-38560
  exceptions.GeneratorExit:-38048 exceptions.StopIteration:-37632 exceptions.TypeError:-37216 exceptions.StandardError:-36800
  exceptions.Exception:-36384 exceptions.BaseException:-35584 generator:-34816 file:-29152 float:-25600 frame:-25120 staticmethod:-21568
  classmethod:-21152 function:-20736 int:-18752 callable-iterator:-18272 iterator:-17856 listreverseiterator:-15296 listiterator:-14880 list:-14464
  long:-10400 dict_values:-7808 dict_items:-7392 dict_keys:-6976 dictionary-itemiterator:-6560 dictionary-valueiterator:-6144
  dictionary-keyiterator:-5728 dict:-5312 memoryview:-2656 builtin_function_or_method:-2240 module:-1312 NotImplementedType:-832 NoneType:-416
  rangeiterator:928 xrange:1344 frozenset:4000 set:4416 setiterator:4832 slice:7584 ellipsis:8000 str:19424 basestring:19840 tupleiterator:22592
  tuple:23008 super:25792 object:31808 type:32224 unicode:45920 traceback:106976 Ellipsis:7984 NotImplemented:-16 True:-82688 False:-82656
`;

let distances: Map<string, number> | undefined;

/** The address of a built-in type or singleton of this name; undefined for what is made while a program runs. */
export function staticAddress(fullName: string): number | undefined {
  distances ??= new Map(
    DISTANCES.match(/\S+/g)
      ?.map((entry) => entry.split(':'))
      .map(([name, distance]) => [name, Number(distance)]),
  );
  const distance = distances.get(fullName);
  return distance === undefined ? undefined : NONE_ADDRESS + distance;
}
