/** The types of Python whose values objects of Pystachio's may hold; where a program runs, the interpreter brings them. */
import '../../python/objects/bool-type.ts';
import '../../python/objects/class.ts';
import '../../python/objects/dict-type.ts';
import '../../python/objects/exception-type.ts';
import '../../python/objects/float-type.ts';
import '../../python/objects/function-type.ts';
import '../../python/objects/int-type.ts';
import '../../python/objects/list-type.ts';
import '../../python/objects/long-type.ts';
import '../../python/objects/none-type.ts';
import '../../python/objects/object-type.ts';
import '../../python/objects/set-type.ts';
import '../../python/objects/str-type.ts';
import '../../python/objects/tuple-type.ts';
import '../../python/objects/unicode-type.ts';
