import { defineModel } from '../define-model.js'

export const influx = defineModel({
  name: 'influx',
  docs: 'https://github.com/influxdata/influxdb-client-js#readme',
  packages: ['influx', '@influxdata/influxdb-client', '@influxdata/influxdb3-client'],
  types: {
    InfluxDB: ['new InfluxDB()'],
    QueryApi: ['InfluxDB.getQueryApi()'],
    InfluxDBClient: ['new InfluxDBClient()'],
  },
  sources: [
    { at: 'InfluxDB.query()', kind: 'stored', part: 'database' },
    { at: 'QueryApi.collectRows()', kind: 'stored', part: 'database' },
  ],
  sinks: [
    { at: 'InfluxDB.{query,queryRaw}(0)', kind: 'query', called: 'InfluxQL' },
    { at: 'QueryApi.{queryRows,queryLines,queryRaw,collectRows,collectLines,iterateRows,iterateLines}(0)', kind: 'query', called: 'Flux' },
    { at: 'InfluxDBClient.{query,queryPoints}(0)', kind: 'query', called: 'the query' },
  ],
  sanitizers: [
    { at: 'escape.{stringLit,quoted,measurement,tag}', in: 0, clears: ['query'] },
    { at: 'flux', in: '*', clears: ['query'] },
    { at: '{fluxString,fluxInteger,fluxFloat,fluxDateTime,fluxRegExp,fluxDuration,fluxBool,toFluxValue}', in: 0, clears: ['query'] },
  ],
})
