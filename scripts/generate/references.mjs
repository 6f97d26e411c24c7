const edition = 'https://owasp.org/API-Security/editions/2023/en'

/** The risks of the OWASP API Security Top 10 by the ids that rules use. */
export const owaspRisks = {
  'API1:2023': { name: 'Broken Object Level Authorization', page: '0xa1-broken-object-level-authorization' },
  'API2:2023': { name: 'Broken Authentication', page: '0xa2-broken-authentication' },
  'API3:2023': { name: 'Broken Object Property Level Authorization', page: '0xa3-broken-object-property-level-authorization' },
  'API4:2023': { name: 'Unrestricted Resource Consumption', page: '0xa4-unrestricted-resource-consumption' },
  'API5:2023': { name: 'Broken Function Level Authorization', page: '0xa5-broken-function-level-authorization' },
  'API6:2023': { name: 'Unrestricted Access to Sensitive Business Flows', page: '0xa6-unrestricted-access-to-sensitive-business-flows' },
  'API7:2023': { name: 'Server Side Request Forgery', page: '0xa7-server-side-request-forgery' },
  'API8:2023': { name: 'Security Misconfiguration', page: '0xa8-security-misconfiguration' },
  'API9:2023': { name: 'Improper Inventory Management', page: '0xa9-improper-inventory-management' },
  'API10:2023': { name: 'Unsafe Consumption of APIs', page: '0xaa-unsafe-consumption-of-apis' },
}

export function linkOwasp(id) {
  const risk = owaspRisks[id]
  if (!risk) throw new Error(`${id} is no id of the OWASP API Security Top 10 of 2023.`)
  return `[${id}](${edition}/${risk.page}/)`
}

export const linkCwe = (number) => `[CWE-${number}](https://cwe.mitre.org/data/definitions/${number}.html)`
