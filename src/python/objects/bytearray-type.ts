/** bytearray. */
import './object-type.ts';
