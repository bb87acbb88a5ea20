/** The message extension's commands, as the app manifest names them. */
export const extensionCommands = { findModel: 'findModel', recommendAttribution: 'recommendAttribution' } as const
