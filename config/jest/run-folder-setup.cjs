'use strict';

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

/** A folder of this run, which its workers know from the environment: what one test file makes for all lies there. */
module.exports = async () => {
  process.env.HB_TEST_RUN = fs.mkdtempSync(path.join(os.tmpdir(), 'hb-jest-'));
};
