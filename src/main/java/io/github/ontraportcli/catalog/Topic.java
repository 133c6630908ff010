package io.github.ontraportcli.catalog;

/** The headings under which {@code ontraport --help} lists its resources. */
public enum Topic {
    PEOPLE("People"),
    SELLING("Selling"),
    AUTOMATION("Automation"),
    MESSAGING("Messaging"),
    CALENDAR("Calendar"),
    ACCOUNT("Account"),
    DATA("Data"),
    TOOL("Tool");

    private final String title;

    Topic(String title) {
        this.title = title;
    }

    /** The heading, e.g. "People". */
    public String title() {
        return title;
    }
}
