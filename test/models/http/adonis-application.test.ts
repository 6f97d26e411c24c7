import { adonisApplication } from '../../../src/models/http/adonis-application.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(adonisApplication, {
  'steps default.{makePath,relativePath,publicPath,tmpPath,viewsPath,configPath,languageFilesPath,providersPath,databasePath,resourcesPath}':
    `import app from '@adonisjs/core/services/app'
    const file = app.makePath('storage', name)`,
})
