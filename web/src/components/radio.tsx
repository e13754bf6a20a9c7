interface RadioProps {
  name: string;
  value: string;
  label: string;
  checked?: boolean;
}

/** One of several to choose from. */
export function Radio({ label, checked = false, ...input }: RadioProps) {
  return (
    <label className="switch">
      <input type="radio" defaultChecked={checked} {...input} />
      {label}
    </label>
  );
}
