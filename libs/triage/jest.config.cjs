module.exports = require('../../jest.preset.cjs')('triage', __dirname);
