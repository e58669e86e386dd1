/**
 * What exceljs.min.js holds besides exceljs and packages that are installed here in the same make: the stand-ins for parts of
 * Node that its makers' bundler put in. Their licences are given by name. The list of what is inside is the sources of the
 * file's own source map; a test compares.
 */
const MIT =
  'asn1.js base64-js bn.js brorand browser-pack browserify-aes browserify-cipher browserify-des browserify-rsa buffer ' +
  'buffer-xor cipher-base core-js core-util-is create-ecdh create-hash create-hmac crypto-browserify des.js diffie-hellman ' +
  'elliptic events evp_bytestokey hash-base hash.js hmac-drbg isarray md5.js miller-rabin minimalistic-crypto-utils pbkdf2 process ' +
  'process-nextick-args public-encrypt randombytes randomfill regenerator-runtime ripemd160 safe-buffer safer-buffer ' +
  'stream-browserify string_decoder timers-browserify util util-deprecate';
const ISC = 'browserify-sign inherits minimalistic-assert parse-asn1';

/** SPDX's name of each one's licence. */
export const INSIDE_EXCELJS: Readonly<Record<string, string>> = Object.fromEntries([
  ...MIT.split(' ').map((name) => [name, 'MIT']),
  ...ISC.split(' ').map((name) => [name, 'ISC']),
  ['ieee754', 'BSD-3-Clause'],
  ['sha.js', 'MIT AND BSD-3-Clause'],
]);
