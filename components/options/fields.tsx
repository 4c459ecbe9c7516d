/** Saved when the field is left or Enter is pressed, so that half a word is never kept. */
export const TextField = (props: { label: string; value: string; onSave: (value: string) => void }) => (
  <label>
    {props.label}
    <input class="field" value={props.value} onChange={(e) => props.onSave(e.currentTarget.value.trim())} />
  </label>
)

/** One entry a line; empty lines fall away. */
export const LinesField = (props: { label: string; value: string[]; onSave: (value: string[]) => void }) => (
  <label>
    {props.label}
    <textarea
      class="field"
      rows={4}
      value={props.value.join('\n')}
      onChange={(e) =>
        props.onSave(
          e.currentTarget.value
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean),
        )
      }
    />
  </label>
)
