import { angular } from '../../../src/models/http/angular.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(angular, {
  'sinks DomSanitizer.bypassSecurityTrustHtml(0)': `import { DomSanitizer } from '@angular/platform-browser'
    export class Page {
      constructor(private sanitizer: DomSanitizer) {}
      show(text: string) {
        return this.sanitizer.bypassSecurityTrustHtml(text)
      }
    }`,
  'sinks DomSanitizer.{bypassSecurityTrustUrl,bypassSecurityTrustResourceUrl}(0)': `import { DomSanitizer } from '@angular/platform-browser'
    const trust = (sanitizer: DomSanitizer, address: string) => sanitizer.bypassSecurityTrustUrl(address)`,
})
