// Why a backup file was refused; nothing was changed.

export type BackupFault =
  | 'not-a-backup'
  | 'truncated'
  | 'tampered'
  | 'newer'
  | 'too-large'
  | 'passphrase-needed'
  | 'passphrase-wrong'
  | 'bad-rows';

/** `message` is the fault's id; the screens have its words. */
export class BackupError extends Error {
  readonly fault: BackupFault;
  constructor(fault: BackupFault) {
    super(fault);
    this.fault = fault;
  }
}
