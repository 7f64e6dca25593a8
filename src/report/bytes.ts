export { decodeBytes } from '../python/objects/text/decode-bytes.ts';
