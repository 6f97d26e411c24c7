import { defineModel } from '../define-model.js'

export const sequelize = defineModel({
  name: 'sequelize',
  docs: 'https://sequelize.org/docs/v6/core-concepts/raw-queries/',
  packages: ['sequelize', 'sequelize-typescript', '@sequelize/core'],
  types: {
    Sequelize: ['new Sequelize()', 'new default()', 'QueryInterface.sequelize', 'exports.Model.sequelize'],
    QueryInterface: ['Sequelize.getQueryInterface()', 'Sequelize.queryInterface'],
  },
  sources: [{ at: 'Sequelize.{query,queryRaw}()', kind: 'stored', part: 'database' }],
  sinks: [
    { at: 'Sequelize.query(0)', kind: 'sql', bind: { style: 'question', values: '(1).replacements' } },
    { at: 'Sequelize.query(0).query', kind: 'sql', bind: { style: 'question', values: '(0).values' } },
    // Only `bind` parameters reach `queryRaw`.
    { at: 'Sequelize.queryRaw(0)', kind: 'sql' },
    { at: '{literal,exports.Sequelize.literal,Sequelize.literal,sql.literal}(0)', kind: 'sql' },
  ],
  sanitizers: [
    { at: 'Sequelize.escape', in: 0, clears: ['sql'] },
    { at: 'QueryInterface.{escape,quoteIdentifier,quoteIdentifiers}', in: 0, clears: ['sql'] },
    { at: 'sql', in: '*', clears: ['sql'] },
  ],
})
