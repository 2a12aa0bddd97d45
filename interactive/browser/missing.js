/** What can be missing of the parts that Python is made of. */

/** A part did not arrive over the network. */
export class DownloadError extends Error {}

/** A file of the folder is not there, or does not hold what it should. */
export class IncompleteError extends Error {}

/** The folder was never made to be opened without a server. */
export class NotPackedError extends Error {}
