package saraban.server.desk;

/// Ends the reading of a parcel at the first thing that speaks against it.
final class FormRefusedException extends Exception {
    private static final long serialVersionUID = 1;

    private final FormRefusal refusal;
    private final String detail;

    FormRefusedException(FormRefusal refusal, String detail) {
        super(refusal + ": " + detail);
        this.refusal = refusal;
        this.detail = detail;
    }

    FormUploaded.Refused answer() {
        return new FormUploaded.Refused(refusal, detail);
    }
}
