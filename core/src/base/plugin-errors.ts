/** What can be wrong with a plugin, its package and what it asks for; part of the catalogue in `errors.ts`. */
export const pluginErrors = {
  CAPABILITY_DENIED: {
    status: 403,
    message: 'Plugin "{plugin}" was not granted "{capability}".',
    remedy: 'Grant it with `touchstone plugin grant {plugin} {capability} --reason TEXT`.',
  },
  CAPABILITY_UNKNOWN: {
    status: 400,
    message: 'Plugin "{plugin}" does not ask for "{capability}"; it asks for {asked}.',
    remedy: 'Name one of those; a host as network:api.example.com, a secret as secrets:name.',
  },
  COMMAND_ARGUMENT_INVALID: {
    status: 400,
    message: 'The argument "{argument}" of the command "{command}" {reason}.',
    remedy: 'See what it takes with `touchstone command list`.',
  },
  COMMAND_UNKNOWN: {
    status: 404,
    message: 'There is no command "{command}" of an enabled plugin; there is {known}.',
    remedy: 'List the commands with `touchstone command list`, and enable the plugin with `touchstone plugin enable PLUGIN`.',
  },
  CONTRIBUTION_DUPLICATE: {
    status: 409,
    message: 'Plugin "{plugin}" contributes "{id}" to {point}, which "{other}" has contributed already.',
    remedy: 'Rename one of them, or disable one of the plugins.',
  },
  EXPORT_INVALID: {
    status: 400,
    message: 'This cannot be exported: {reason}.',
    remedy: 'See what each exporter can make a file of with `touchstone export --list`.',
  },
  EXPORTER_UNKNOWN: {
    status: 404,
    message: 'There is no exporter "{exporter}", neither of the host nor of an enabled plugin; there is {known}.',
    remedy: 'List the exporters with `touchstone export --list`, and enable the plugin with `touchstone plugin enable PLUGIN`.',
  },
  FETCH_FAILED: {
    status: 502,
    message: 'Plugin "{plugin}" could not fetch from {origin}: {reason}.',
    remedy: 'Look whether the service answers, then try again.',
  },
  FETCH_REFUSED: {
    status: 403,
    message: 'Plugin "{plugin}" may not fetch from {origin}: {reason}.',
    remedy: 'See what it asks for and was granted with `touchstone plugin list`.',
  },
  LOCK_INVALID: {
    status: 422,
    message: 'The list of installed plugins {file} is invalid at {path}: {reason}.',
    remedy: 'Restore the file from a backup or from version control.',
  },
  PACKAGE_FORBIDDEN: {
    status: 422,
    message: 'The registry {registry} refuses to give the package {package}: {reason}.',
    remedy: 'Sign in with `npm login --registry {registry}`, or put a token that may read the package into your own .npmrc.',
  },
  PACKAGE_TOO_LARGE: {
    status: 413,
    message: 'The package {package} has more than {limit}.',
    remedy: 'Tell the author of the plugin; a plugin needs its declarations, its code and its pages alone.',
  },
  PACKAGE_UNAVAILABLE: {
    status: 422,
    message: 'The package {package} cannot be had: {reason}.',
    remedy: 'Check its name and version, the path, or the registry (`--registry URL`).',
  },
  PACKAGE_UNSAFE: {
    status: 422,
    message: 'The package {package} is refused: {path} {reason}.',
    remedy: 'Do not use it; tell whoever offers it.',
  },
  PLUGIN_BUILT_IN: {
    status: 409,
    message: 'Plugin "{plugin}" is part of Touchstone.',
    remedy: 'Disable it with `touchstone plugin disable {plugin}` if it shall take no part.',
  },
  PLUGIN_BUILT_NEWER: {
    status: 422,
    message: 'Plugin "{plugin}" {version} was built with version {sdk} of the SDK and says that it runs on Touchstone {wanted}, where that may be missing.',
    remedy: 'Tell its author to ask for ^{sdk} under "engines" in package.json, or to build with an older SDK.',
  },
  PLUGIN_CHANGED: {
    status: 409,
    message: 'The files of plugin "{plugin}" {version} are not those that were installed.',
    remedy: 'Remove the plugin and install it again.',
  },
  PLUGIN_ID_TAKEN: {
    status: 409,
    message: 'The package {package} claims the id "{plugin}", which belongs to {owner}.',
    remedy: 'Do not use the package; remove the other plugin first if this one takes its place.',
  },
  PLUGIN_NOT_HELD: {
    status: 409,
    message: 'No version of plugin "{plugin}" waits for consent.',
    remedy: 'Look for newer versions with `touchstone plugin update {plugin}`.',
  },
  PLUGIN_PINNED: {
    status: 409,
    message: 'Plugin "{plugin}" is pinned to {version}.',
    remedy: 'Let go of it with `touchstone plugin unpin {plugin}`.',
  },
  PANEL_UNKNOWN: {
    status: 404,
    message: 'There is no panel "{id}", or it has no file "{file}".',
    remedy: 'Enable its plugin, or update it.',
  },
  PLUGIN_VERSION_UNKNOWN: {
    status: 404,
    message: 'There is no earlier version {wanted} of plugin "{plugin}" to go back to; there is {kept}.',
    remedy: 'Install the version from where it is published.',
  },
  PROPOSAL_REFUSED: {
    status: 403,
    message: 'Plugin "{plugin}" uses "{proposal}", which is not part of the API yet and may change, and nobody has allowed it.',
    remedy: 'Add it to "proposals" of the plugin in touchstone.json, if you can live with that.',
  },
  PROPOSAL_UNKNOWN: {
    status: 422,
    message: 'Plugin "{plugin}" uses the proposal "{proposal}", which this host does not have; it has {known}.',
    remedy: 'Install a version of the plugin that was made for this host.',
  },
  SECRET_INVALID: {
    status: 422,
    message: 'The secret "{name}" of plugin "{plugin}" cannot be kept: {reason}.',
    remedy: 'Give its value on standard input: `touchstone secret set {plugin} {name} < FILE`.',
  },
  SECRET_MISSING: {
    status: 409,
    message: '"{source}" needs the secret "{name}", which is not set.',
    remedy: 'Set it with `touchstone secret set {plugin} {name}`.',
  },
  SECRET_UNKNOWN: {
    status: 404,
    message: 'Plugin "{plugin}" has no secret "{name}"; its manifest names {asked}.',
    remedy: 'Name one of those.',
  },
  SETTING_INVALID: {
    status: 400,
    message: 'The setting "{key}" cannot be that: it {reason}.',
    remedy: 'See what it is for with `touchstone settings get`.',
  },
  SETTING_UNKNOWN: {
    status: 404,
    message: 'Nothing that is installed has a setting "{key}".',
    remedy: 'List the settings with `touchstone settings get`.',
  },
  SOURCE_CODE_MISSING: {
    status: 422,
    message: 'Plugin "{plugin}" has no code for source "{source}": {reason}.',
    remedy: 'Build the plugin again with its `entry`, which exports `pull`, or tell its author.',
  },
  SOURCE_FAILED: {
    status: 422,
    message: 'Source "{source}" failed: {reason}.',
    remedy: 'Look at the settings and secrets of the plugin; if they are right, tell its author. Nothing of this pull was kept.',
  },
  SOURCE_OVERRAN: {
    status: 422,
    message: 'Source "{source}" took more than it may: {reason}.',
    remedy: 'Tell the author of the plugin. Nothing of this pull was kept.',
  },
  SOURCE_ROW_INVALID: {
    status: 422,
    message: 'What source "{source}" gave as row {row} is none: {reason}.',
    remedy: 'Tell the author of the plugin. Nothing of this pull was kept.',
  },
  SOURCE_UNKNOWN: {
    status: 404,
    message: 'There is no source "{source}" of an enabled plugin; there is {known}.',
    remedy: 'List the sources with `touchstone source list`, and enable the plugin with `touchstone plugin enable PLUGIN`.',
  },
} as const;
