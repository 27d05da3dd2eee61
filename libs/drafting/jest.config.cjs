module.exports = require('../../jest.preset.cjs')('drafting', __dirname);
