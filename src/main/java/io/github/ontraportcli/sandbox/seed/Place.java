package io.github.ontraportcli.sandbox.seed;

/**
 * Where someone lives.
 *
 * @param city its name
 * @param state two letters, or country and state; empty where there are none
 * @param zip a postal code of that city
 * @param country two letters
 * @param zone the time zone, as Ontraport writes it
 */
record Place(String city, String state, String zip, String country, String zone) {
    static final Place[] US = {
        us("Santa Barbara", "CA", "93101"), us("Ojai", "CA", "93023"), us("Los Angeles", "CA", "90012"),
        us("San Diego", "CA", "92101"), us("Sacramento", "CA", "95814"), us("San Francisco", "CA", "94103"),
        us("Portland", "OR", "97204"), us("Eugene", "OR", "97401"), us("Seattle", "WA", "98101"),
        us("Spokane", "WA", "99201"), us("Reno", "NV", "89501"), us("Las Vegas", "NV", "89101"),
        us("Boise", "ID", "83702"), us("Phoenix", "AZ", "85003"), us("Santa Fe", "NM", "87501"),
        us("Denver", "CO", "80202"), us("Boulder", "CO", "80302"), us("Salt Lake City", "UT", "84101"),
        us("Austin", "TX", "78701"), us("Houston", "TX", "77002"), us("Dallas", "TX", "75201"),
        us("Minneapolis", "MN", "55401"), us("Madison", "WI", "53703"), us("Chicago", "IL", "60601"),
        us("Nashville", "TN", "37203"), us("Ann Arbor", "MI", "48104"), us("Columbus", "OH", "43215"),
        us("Atlanta", "GA", "30303"), us("Savannah", "GA", "31401"), us("Miami", "FL", "33130"),
        us("Orlando", "FL", "32801"), us("Raleigh", "NC", "27601"), us("Richmond", "VA", "23219"),
        us("Baltimore", "MD", "21201"), us("Philadelphia", "PA", "19103"), us("Pittsburgh", "PA", "15222"),
        us("New York", "NY", "10001"), us("Brooklyn", "NY", "11201"), us("Buffalo", "NY", "14202"),
        us("Hartford", "CT", "06103"), us("Providence", "RI", "02903"), us("Boston", "MA", "02108"),
        us("Burlington", "VT", "05401"), us("Portland", "ME", "04101"), us("Honolulu", "HI", "96813"),
        us("Anchorage", "AK", "99501")
    };
    static final Place[] ABROAD = {
        new Place("Toronto", "ON", "M5H 2N2", "CA", "EST5EDT"),
        new Place("Vancouver", "BC", "V6B 1A1", "CA", "PST8PDT"),
        new Place("London", "", "EC1A 1BB", "GB", "Europe/London"),
        new Place("Edinburgh", "", "EH1 1YZ", "GB", "Europe/London"),
        new Place("Dublin", "", "D02 X285", "IE", "Europe/Dublin"),
        new Place("Berlin", "", "10115", "DE", "Europe/Berlin"),
        new Place("Köln", "", "50667", "DE", "Europe/Berlin"),
        new Place("Darwin", "AU_NT", "0800", "AU", "Australia/Darwin"),
        new Place("Perth", "AU_WA", "6000", "AU", "Australia/Perth"),
        new Place("Sydney", "NSW", "2000", "AU", "Australia/Sydney"),
        new Place("Auckland", "", "1010", "NZ", "Pacific/Auckland"),
        new Place("São Paulo", "", "01001-000", "BR", "America/Sao_Paulo")
    };
    static final String[] STREETS = {
        "Alameda Street",
        "Oak Avenue",
        "Maple Street",
        "Mission Road",
        "2nd Street",
        "Harbor View",
        "Cedar Lane",
        "Park Place",
        "College Avenue",
        "Lake Drive",
        "Orchard Way",
        "Main Street"
    };

    private static Place us(String city, String state, String zip) {
        String zone = switch (state) {
            case "CA", "OR", "WA", "NV" -> "PST8PDT";
            case "ID", "AZ", "NM", "CO", "UT" -> "MST7MDT";
            case "TX", "MN", "WI", "IL", "TN" -> "CST6CDT";
            case "HI" -> "Pacific/Honolulu";
            case "AK" -> "America/Anchorage";
            default -> "EST5EDT";
        };
        return new Place(city, state, zip, "US", zone);
    }
}
