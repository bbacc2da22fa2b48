/** The version of the plugin API that this SDK offers. Plugins state in `engines.touchstone` which range they run on. */
export const apiVersion = '1.0.0';
