// Written by test/record/re-unicode.py from Python 2.7.18 (Unicode 5.2). Numbers are in base 36.

/** Distances between the code points where membership of `\w` changes. */
export const WORD_BOUNDARIES =
  '1c a 7 q 4 1 1 q 1b 1 7 2 1 1 3 2 1 3 1 n 1 v 1 cq 4 c e 5 7 1 1 1 3l 5 1 2 2 4 8 1 1 3 1 1 1 k 1 2b 1 3v 8 4c b 12 2 1 7 13 20 r ' +
  '5 3 1a 16 l a 4 2 1 2r 1 1 f 2 7 f 2 1 g 1 1 u t 2h b 1 e 17 9 2 4 1 5 m 4 1 9 1 3 1 63 1i 3 1 i 1 7 a 4 a 1 2 6 7 5 8 2 2 2 m 1 7 ' +
  '1 1 3 4 3 1 g 1 d 2 1 3 4 c 2 6 b 6 4 2 2 m 1 7 1 2 1 2 1 2 v 4 1 1 7 a 2 3 g 9 1 3 1 m 1 7 1 2 1 5 3 1 i 1 f 2 4 a l 8 2 2 2 m 1 ' +
  '7 1 2 1 5 3 1 u 2 1 3 4 a 1 1 h 1 1 6 3 3 1 4 3 2 1 1 1 2 3 2 3 3 3 c m 1 l d i 8 1 3 1 n 1 a 1 5 3 1 q 2 6 2 4 a 8 7 6 8 1 3 1 n ' +
  '1 a 1 5 3 1 w 1 1 2 4 a l 8 1 3 1 n 1 g 3 1 y 2 4 g 4 6 5 i 3 o 1 9 1 1 2 7 1m 1c 1 2 c 7 9 a 13 2 1 1 2 2 1 1 2 1 6 4 1 7 1 3 1 1 ' +
  '1 1 2 2 1 4 1 2 9 1 2 5 1 1 9 a 2 2 y 1 v k c 8 1 10 r 4 38 17 k b 6 6 4 4 3 1 3 2 7 3 4 d c 1 1 a 6 12 a 17 1 1 3 95 1 4 2 7 1 1 ' +
  '1 4 2 15 1 4 2 x 1 4 2 7 1 1 1 4 2 f 1 1l 1 4 2 1v e k 3 g g 2d c h8 2 h 1 q 5 23 3 3 f d 1 4 e i e i e d 1 3 f 1g z 1 4 1 3 a 6 a ' +
  'm a 6 2g 8 15 1 1 5 1y a t 15 14 2 5 b 18 l 7 8 b 11 n 9 1h 17 a 6 a d 1 2l 1b h 7 4 a 15 u d c 1y 10 s a 3 1d 2z 4 1 4 e 5c 1s 7q ' +
  '2 6 2 12 2 6 2 8 1 1 1 1 1 1 1 v 2 1h 1 7 1 1 3 3 1 7 3 4 2 6 4 d 5 3 1 7 37 2 2 6 5 b 6 5 31 1 4 1 2 a 1 1 3 5 6 1 1 1 1 1 1 4 1 ' +
  'b 2 4 5 5 4 1 1 1m k6 1o 26 m hi u vg 1b 1 1b 1 3p 6 4 e 1 2 12 a 1i 9 1 g n 9 7 1 7 1 7 1 7 1 7 1 7 1 7 1 7 28 1 d1 3 p 9 7 5 2 5 ' +
  '4 2e 6 3 1 2i 1 4 5 15 3 2m 3 4 a o 1k g w a 13 f w a 13 f 8w 52u 22 g5o 1g wd 1v 1a 2 7h 3 s k w 2 d g p 8 28 13 9 2 2v 2 2 32 7 ' +
  '1 3 1 4 1 n d 6 a 1g e 1e s a o 6 3 1 4 12 a n p t 7 1b s b 12 15 n 3 1 8 4 a 6 n 3 1 5 1c 1 1 3 2 2 5 2 1 1 1 o 3 6a z d a 6 8mc ' +
  'c n 4 1d 6is 8e 2 1q 2 2y 12 7 c 5 5 1 1 a 1 d 1 5 1 1 1 2 1 2 1 30 x a3 i 1s 2 1i 14 c 38 5 1 3r j a 7 q 6 q b 2h 3 6 2 6 2 6 2 3 ' +
  'z c 1 q 1 j 1 2 1 f 2 e y 3f c 19 c 1l h 1 6t t 3 1d 1b v 1 4 c r 1h u 2 10 4 8 1 5 16 4e 2 a nq 6 2 1 1 18 1 2 3 1 2 n 2 8 4g s 4 ' +
  'q 5i 1 f 4 1 3 1 r c 8 o v 3l 1i a m 2 r 5 8 3k 21 ev v ec 19 30w of 41 1e 2 y 2 b 2al tr vg1 i 3y 2d 1 1z 1 2 2 1 2 2 2 4 1 c 1 1 ' +
  '1 7 1 1t 1 4 2 8 1 7 1 s 1 4 1 5 1 1 3 7 1 9g 2 p 1 p 1 v 1 p 1 v 1 p 1 v 1 p 1 v 1 p 1 8 2 1e 4xs b 2yd wyf 15 379 csr f2';

/** The same for `\d`. */
export const DIGIT_BOUNDARIES =
  '1c a 17q a 3q a 5i a bg a 3a a 3a a 3a a 3a a 3a a 3a a 3a a 3a a 68 a 3a a 1y a 7q a 1y a 1fq a 12 a 8c a 3k b 4l a 6 a 52 a 2e a ' +
  '3q a 6 a r7q a iu a 12 a 5i a 3a a ba a geu a 13a a 15pg 1e';

/** The same for `\s`. */
export const SPACE_BOUNDARIES = '9 5 e 5 2s 1 q 1 4bj 1 b1 1 1kh b t 2 5 1 1b 1 334 1';

/** Quadruples: distance from the previous start, count, step, and what is added to lower each code point. */
export const LOWER_RUNS =
  '1t q 1 w 3j n 1 w o 7 1 w 14 o 2 1 1c 1 1 -5j 2 3 2 1 7 8 2 1 h n 2 1 1a 1 1 -3d 1 3 2 1 8 1 1 5u 1 2 2 1 4 1 1 5q 1 1 1 1 2 2 1 ' +
  '5p 2 1 1 1 3 1 1 27 1 1 1 5m 1 1 1 5n 1 1 1 1 2 1 1 5p 1 1 1 5r 2 1 1 5v 1 1 1 5t 1 1 1 1 4 1 1 5v 1 1 1 5x 2 1 1 5y 1 3 2 1 6 1 1 ' +
  '62 1 1 1 1 2 1 1 62 3 1 1 1 2 1 1 62 1 1 1 1 2 2 1 61 2 2 2 1 4 1 1 63 1 1 1 1 4 1 1 1 8 1 1 2 1 1 1 1 2 1 1 2 1 1 1 1 2 1 1 2 1 9 ' +
  '2 1 j 9 2 1 j 1 1 2 1 2 2 1 4 1 1 -2p 1 1 1 -1k 1 k 2 1 14 1 1 -3m 2 9 2 1 o 1 1 8bv 1 1 1 1 2 1 1 -4j 1 1 1 8bs 3 1 1 1 2 1 1 -5f ' +
  '1 1 1 1x 1 1 1 1z 1 5 2 1 8a 2 2 1 6 1 1 1 g 1 1 12 2 3 1 11 4 1 1 1s 2 2 1 1r 3 h 1 w i 9 1 w 18 1 1 8 9 c 2 1 s 1 1 -1o 3 1 1 1 ' +
  '2 1 1 -7 1 1 1 1 3 3 1 -3m 3 g 1 28 g w 1 w 28 h 2 1 16 r 2 1 1i 1 1 f 1 7 2 1 f 17 2 1 2p 12 1 1c 29b 12 1 5ls 2n4 23 2 1 4e 1 1 ' +
  '-5vj 2 1c 2 1 2w 8 1 -8 g 6 1 -8 g 8 1 -8 g 8 1 -8 g 6 1 -8 h 4 2 -8 f 8 1 -8 w 8 1 -8 g 8 1 -8 g 8 1 -8 g 2 1 -8 2 2 1 -22 2 1 1 ' +
  '-9 c 4 1 -2e 4 1 1 -9 c 2 1 -8 2 2 1 -2s e 2 1 -8 2 2 1 -34 2 1 1 -7 c 2 1 -3k 2 2 1 -3i 2 1 1 -9 8a 1 1 -5st 4 1 1 -6gv 1 1 1 ' +
  '-6di 7 1 1 s 1a g 1 g z 1 1 1 mr q 1 q 1fu 1b 1 1c 2o 1 1 1 2 1 1 -8af 1 1 1 -2xy 1 1 1 -89z 3 3 2 1 6 1 1 -8bg 1 1 1 -8al 1 1 1 ' +
  '-8bj 1 1 1 -8bi 2 1 1 1 3 1 1 1 9 2 1 -8cf 2 1e 2 1 2z 2 2 1 nyt g 2 1 y 6 2 1 u c 2 1 4i 7 2 1 g v 2 1 1z 2 2 1 4 1 1 -r9g 1 5 2 ' +
  '1 d 1 1 1 hau q 1 w yn 14 1 14';
