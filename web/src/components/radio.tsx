interface RadioProps {
  name: string;
  value: string;
  label: string;
  checked?: boolean;
}

/** A labeled radio button. */
export function Radio({ label, checked = false, ...input }: RadioProps) {
  return (
    <label className="switch">
      <input type="radio" defaultChecked={checked} {...input} />
      {label}
    </label>
  );
}
