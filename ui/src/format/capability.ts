import { localize } from '../localize/localize.js';

/** What a capability lets a plugin do, in words that follow "may". One that nobody has words for is told by its name. */
export function formatCapability(name: string): string {
  const [kind = '', ...rest] = name.split(':');
  const of = rest.join(':');
  switch (kind) {
    case 'text':
    case 'people':
    case 'sql':
      return localize(`capability.${kind}`);
    case 'secrets':
      return localize('capability.secret', { name: of });
    case 'network':
      return of === '*' ? localize('capability.anyHost') : localize('capability.network', { name: of });
    default:
      return name;
  }
}
