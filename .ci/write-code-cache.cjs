// Runs the command as bin/aurora-config does, with its arguments, and writes dist/cli.cache: what V8 compiled on the way.
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const vm = require('node:vm');

const scripts = [];
vm.Script = class extends vm.Script {
  constructor(...given) {
    super(...given);
    scripts.push(this);
  }
};
process.on('exit', () => writeFileSync(join(__dirname, '../dist/cli.cache'), scripts[0].createCachedData()));
require('../bin/aurora-config');
