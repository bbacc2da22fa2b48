import type { ErrorCode } from '../errors.js';

/**
 * Errors that are told in English in every language, because those who meet them work in English: their texts name files, options
 * and functions of code. Any other error needs its texts in every language the host speaks, or it does not compile.
 */
export const englishOnly = {
  /** Whoever writes a plugin: its manifest, its code, its tests, its package. */
  authors: [
    'CAPABILITY_UNDECLARED',
    'CHECK_DUPLICATE',
    'CONTRIBUTION_DUPLICATE',
    'CONTRIBUTION_INVALID',
    'FETCH_REFUSED',
    'MANIFEST_INVALID',
    'MEASURE_INVALID',
    'PLUGIN_BUILD_FAILED',
    'PLUGIN_BUILT_NEWER',
    'PLUGIN_CODE_FAILED',
    'PLUGIN_CODE_MISSING',
    'PLUGIN_CODE_OVERRAN',
    'PLUGIN_DUPLICATE',
    'PLUGIN_FOLDER_TAKEN',
    'PLUGIN_PACKING_FAILED',
    'PLUGIN_RESULT_INVALID',
    'PLUGIN_TESTS_FAILED',
    'PLUGIN_TESTS_MISSING',
    'PLUGIN_UNSOUND',
    'PROPOSAL_REFUSED',
    'PROPOSAL_UNKNOWN',
    'SOURCE_CODE_MISSING',
    'SOURCE_OVERRAN',
    'SOURCE_ROW_INVALID',
  ],
  /** Whoever runs the host from a terminal: its folders, its ports, its engine. A server that failed tells `SERVER_FAILED` instead. */
  operators: [
    'BROWSER_MISSING',
    'DATABASE_DAMAGED',
    'ENGINE_FAILED',
    'EXAMPLE_UNAVAILABLE',
    'FILE_IS_FOLDER',
    'FILE_MISSING',
    'FILE_UNWRITABLE',
    'HOST_NEEDS_AUTHENTICATION',
    'HOST_UNTRUSTED',
    'INTERNAL',
    'INTERRUPTED',
    'LOCK_INVALID',
    'MAPPING_MISSING',
    'MEMORY_INVALID',
    'ORGANISATION_EXISTS',
    'ORGANISATION_INVALID',
    'ORGANISATION_IN_USE',
    'ORGANISATION_UNKNOWN',
    'ORIGIN_UNTRUSTED',
    'PORT_IN_USE',
    'PORT_UNUSABLE',
    'REPORT_FAILED',
    'ROUTE_UNKNOWN',
    'SECRET_INVALID',
    'SECRET_UNKNOWN',
    'SERVER_UNREACHABLE',
    'STORE_FAILED',
    'STORE_NEWER',
    'TRANSACTION_UNSUPPORTED',
    'UI_MISSING',
    'USAGE',
  ],
} as const satisfies Readonly<Record<string, readonly ErrorCode[]>>;

export type EnglishOnlyCode = (typeof englishOnly)[keyof typeof englishOnly][number];
