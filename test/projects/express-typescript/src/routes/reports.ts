import { Router } from 'express'
import { renderKnownReport, renderReport, renderReportFile } from '@services/index.js'

export const reports = Router()

reports.post('/:name', (req, res, next) => {
  renderReport(req.params.name, (error) => (error ? next(error) : res.status(201).end()))
})

reports.post('/known/:name', (req, res, next) => {
  renderKnownReport(req.params.name, (error) => (error ? next(error) : res.status(201).end()))
})

reports.post('/file/:name', (req, res, next) => {
  renderReportFile(req.params.name, (error) => (error ? next(error) : res.status(201).end()))
})
