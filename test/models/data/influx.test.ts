import { influx } from '../../../src/models/data/influx.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(influx, {
  'sources InfluxDB.query()': `import { InfluxDB } from 'influx'
    const rows = await new InfluxDB('http://localhost').query('select 1')`,
  'sources QueryApi.collectRows()': `import { InfluxDB, flux, fluxString } from '@influxdata/influxdb-client'
    const api = new InfluxDB({ url }).getQueryApi('shop')
    const rows = await api.collectRows('buckets()')`,
  'sinks InfluxDB.{query,queryRaw}(0)': `import { InfluxDB } from 'influx'
    await new InfluxDB('http://localhost').query(text)`,
  'sinks QueryApi.{queryRows,queryLines,queryRaw,collectRows,collectLines,iterateRows,iterateLines}(0)': `import { InfluxDB, flux, fluxString } from '@influxdata/influxdb-client'
    const api = new InfluxDB({ url }).getQueryApi('shop')
    await api.collectRows(text)`,
  'sinks InfluxDBClient.{query,queryPoints}(0)': `import { InfluxDBClient } from '@influxdata/influxdb3-client'
    new InfluxDBClient().query(text)`,
  'sanitizers escape.{stringLit,quoted,measurement,tag}': `import { escape } from 'influx'
    const name = escape.stringLit(given)`,
  'sanitizers flux': `import { InfluxDB, flux, fluxString } from '@influxdata/influxdb-client'
    const api = new InfluxDB({ url }).getQueryApi('shop')
    const query = flux\`from(bucket: \${bucket})\``,
  'sanitizers {fluxString,fluxInteger,fluxFloat,fluxDateTime,fluxRegExp,fluxDuration,fluxBool,toFluxValue}': `import { InfluxDB, flux, fluxString } from '@influxdata/influxdb-client'
    const api = new InfluxDB({ url }).getQueryApi('shop')
    const name = fluxString(given)`,
})
