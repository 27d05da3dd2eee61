module.exports = require('../../jest.preset.cjs')('outbound', __dirname);
