// A button that opens the browser's own choice of a file; the same file may be chosen twice.
interface Props {
  label: string;
  accept: string;
  testid: string;
  onFile: (file: File) => void;
}

export function FileButton({ label, accept, testid, onFile }: Props) {
  return (
    <label class="button file-button">
      {label}
      <input
        type="file"
        accept={accept}
        data-testid={testid}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file may be chosen again after a mistake.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
