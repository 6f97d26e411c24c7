const show = (value) => `\`${JSON.stringify(value)}\``

function typeOf(schema) {
  if (schema.enum) return schema.enum.map(show).join(' or ')
  if (schema.type === 'array') return `list of ${schema.items?.type ?? 'value'}s`
  return [schema.type].flat().join(' or ')
}

/** The options of a rule as a list, from its schema and its defaults. */
export function describeOptions({ schema, defaultOptions = [] }) {
  const [options] = Array.isArray(schema) ? schema : [schema]
  const entries = Object.entries(options?.properties ?? {})
  if (entries.length === 0) return 'This rule has no options.'
  return entries
    .map(([name, option]) => {
      const preset = defaultOptions[0]?.[name]
      return `- \`${name}\` (${typeOf(option)}${preset === undefined ? '' : `, default ${show(preset)}`}): ${option.description}`
    })
    .join('\n')
}
