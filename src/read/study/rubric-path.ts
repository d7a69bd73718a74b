/** Whether what `rubric:` says is a file of the study: a name with a slash or an ending. Any other is a rubric that comes with the program. */
export function isRubricPath(rubric: string): boolean {
  return /[/\\]|\.ya?ml$/i.test(rubric);
}
