module.exports = require('../../jest.preset.cjs')('pii', __dirname);
