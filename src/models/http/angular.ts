import { defineModel } from '../define-model.js'

export const angular = defineModel({
  name: '@angular/platform-browser',
  docs: 'https://angular.dev/api/platform-browser/DomSanitizer',
  packages: ['@angular/platform-browser'],
  types: { DomSanitizer: [] },
  sinks: [
    { at: 'DomSanitizer.bypassSecurityTrustHtml(0)', kind: 'html', page: true },
    { at: 'DomSanitizer.{bypassSecurityTrustUrl,bypassSecurityTrustResourceUrl}(0)', kind: 'link', page: true },
  ],
})
