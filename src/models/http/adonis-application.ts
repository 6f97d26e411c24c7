import { defineModel } from '../define-model.js'

/** Each of them joins what it is given to a folder of the application. */
export const adonisApplication = defineModel({
  name: 'adonisjs application',
  docs: 'https://docs.adonisjs.com/guides/concepts/application',
  packages: ['@adonisjs/core/services/app', '@ioc:Adonis/Core/Application'],
  steps: [
    {
      at: 'default.{makePath,relativePath,publicPath,tmpPath,viewsPath,configPath,languageFilesPath,providersPath,databasePath,resourcesPath}',
      from: ['*'],
      value: 'string',
      effect: 'joins-path',
    },
  ],
})
