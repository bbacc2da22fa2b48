/** The version of the plugin API that this host offers. Plugins state in `engines.touchstone` which range they are built for. */
export const apiVersion = '1.0.0';
