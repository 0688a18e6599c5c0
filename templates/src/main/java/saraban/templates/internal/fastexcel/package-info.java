/// Registers as sheets for Excel. All that knows the fastexcel library lives here; start at
/// [SheetWriter].
package saraban.templates.internal.fastexcel;
