'use strict';

const fs = require('node:fs');

module.exports = async () => {
  fs.rmSync(process.env.HB_TEST_RUN, { recursive: true, force: true });
};
