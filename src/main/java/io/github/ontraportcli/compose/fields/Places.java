package io.github.ontraportcli.compose.fields;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The countries and the states that fields of these types hold, by the API's codes. */
final class Places {
    private static final String COUNTRIES = """
            AD Andorra | AE United Arab Emirates | AF Afghanistan | AG Antigua and Barbuda | AI Anguilla |
            AL Albania | AM Armenia | AO Angola | AQ Antarctica | AR Argentina | AS American Samoa |
            AT Austria | AU Australia | AW Aruba | AX Åland | AZ Azerbaijan | BA Bosnia and Herzegovina |
            BB Barbados | BD Bangladesh | BE Belgium | BF Burkina Faso | BG Bulgaria | BH Bahrain |
            BI Burundi | BJ Benin | BL Saint Barthélemy | BM Bermuda | BN Brunei | BO Bolivia | BQ Bonaire |
            BR Brazil | BS Bahamas | BT Bhutan | BV Bouvet Island | BW Botswana | BY Belarus | BZ Belize |
            CA Canada | CC Cocos (Keeling) Islands | CD Democratic Republic of the Congo |
            CF Central African Republic | CG Republic of the Congo | CH Switzerland | CI Ivory Coast |
            CK Cook Islands | CL Chile | CM Cameroon | CN China | CO Colombia | CR Costa Rica | CU Cuba |
            CV Cape Verde | CW Curacao | CX Christmas Island | CY Cyprus | CZ Czech Republic | DE Germany |
            DJ Djibouti | DK Denmark | DM Dominica | DO Dominican Republic | DZ Algeria | EC Ecuador |
            EE Estonia | EG Egypt | EH Western Sahara | ER Eritrea | ES Spain | ET Ethiopia | FI Finland |
            FJ Fiji | FK Falkland Islands (Malvinas) | FM Micronesia | FO Faroe Islands | FR France |
            GA Gabon | GB United Kingdom | GD Grenada | GE Georgia | GF French Guiana | GG Guernsey |
            GH Ghana | GI Gibraltar | GL Greenland | GM Gambia | GN Guinea | GP Guadeloupe |
            GQ Equatorial Guinea | GR Greece | GS South Georgia and the South Sandwich Islands |
            GT Guatemala | GU Guam | GW Guinea-Bissau | GY Guyana | HK Hong Kong |
            HM Heard Island and McDonald Islands | HN Honduras | HR Croatia (Local Name: Hrvatska) |
            HT Haiti | HU Hungary | ID Indonesia | IE Ireland | IL Israel | IM Isle of Man | IN India |
            IO British Indian Ocean Territory | IQ Iraq | IR Iran | IS Iceland | IT Italy | JE Jersey |
            JM Jamaica | JO Jordan | JP Japan | KE Kenya | KG Kyrgyzstan | KH Cambodia | KI Kiribati |
            KM Comoros | KN Saint Kitts and Nevis | KP North Korea | KR South Korea | KW Kuwait |
            KY Cayman Islands | KZ Kazakhstan | LA Laos | LB Lebanon | LC Saint Lucia | LI Liechtenstein |
            LK Sri Lanka | LR Liberia | LS Lesotho | LT Lithuania | LU Luxembourg | LV Latvia | LY Libya |
            MA Morocco | MC Monaco | MD Moldova | ME Montenegro | MF Saint Martin | MG Madagascar |
            MH Marshall Islands | MK North Macedonia | ML Mali | MM Myanmar (Burma) | MN Mongolia | MO Macao |
            MP Northern Mariana Islands | MQ Martinique | MR Mauritania | MS Montserrat | MT Malta |
            MU Mauritius | MV Maldives | MW Malawi | MX Mexico | MY Malaysia | MZ Mozambique | NA Namibia |
            NC New Caledonia | NE Niger | NF Norfolk Island | NG Nigeria | NI Nicaragua | NL Netherlands |
            NO Norway | NP Nepal | NR Nauru | NU Niue | NZ New Zealand | OM Oman | PA Panama | PE Peru |
            PF French Polynesia | PG Papua New Guinea | PH Philippines | PK Pakistan | PL Poland |
            PM Saint Pierre and Miquelon | PN Pitcairn Islands | PR Puerto Rico | PS Palestine | PT Portugal |
            PW Palau | PY Paraguay | QA Qatar | RE Réunion | RO Romania | RS Serbia | RU Russia | RW Rwanda |
            SA Saudi Arabia | SB Solomon Islands | SC Seychelles | SD Sudan | SE Sweden | SG Singapore |
            SH Saint Helena | SI Slovenia | SJ Svalbard and Jan Mayen | SK Slovakia (Slovak Republic) |
            SL Sierra Leone | SM San Marino | SN Senegal | SO Somalia | SR Suriname | SS South Sudan |
            ST São Tomé and Príncipe | SV El Salvador | SX Sint Maarten | SY Syria | SZ Swaziland |
            TC Turks and Caicos Islands | TD Chad | TF French Southern Territories | TG Togo | TH Thailand |
            TJ Tajikistan | TK Tokelau | TL East Timor | TM Turkmenistan | TN Tunisia | TO Tonga | TR Turkey |
            TT Trinidad and Tobago | TV Tuvalu | TW Taiwan | TZ Tanzania | UA Ukraine | UG Uganda |
            UM U.S. Minor Outlying Islands | US United States | UY Uruguay | UZ Uzbekistan | VA Vatican City |
            VC Saint Vincent and the Grenadines | VE Venezuela | VG British Virgin Islands |
            VI U.S. Virgin Islands | VN Vietnam | VU Vanuatu | WF Wallis and Futuna | WS Samoa | XK Kosovo |
            YE Yemen | YT Mayotte | ZA South Africa | ZM Zambia | ZW Zimbabwe
            """;

    private static final String STATES = """
            AB Alberta | ACT (AU) Australian Capital Territory | AF_NC (ZA) Northern Cape | AK Alaska |
            AL Alabama | AR Arkansas | AU_NT (AU) Northern Territory | AU_WA (AU) Western Australia |
            AZ Arizona | BC British Columbia | CA California | CO Colorado | CT Connecticut | DC D.C. |
            DE Delaware | EC (ZA) Eastern Cape | FL Florida | FS (ZA) Free State | GA Georgia |
            GP (ZA) Gauteng | HI Hawaii | IA Iowa | ID Idaho | IL Illinois | IN Indiana |
            INANP (IN) Andaman and Nicobar Islands | INARP (IN) Andhra Pradesh | INASM (IN) Assam |
            INAUP (IN) Arunachal Pradesh | INBIH (IN) Bihar | INCHA (IN) Chandigarh |
            INCHH (IN) Chhattisgarh | INDAD (IN) Dadra and Nagar Haveli | INDAM (IN) Daman and Diu |
            INDEL (IN) Delhi | INGOA (IN) Goa | INGUJ (IN) Gujarat | INHAR (IN) Haryana |
            INHIM (IN) Himachal Pradesh | INJAM (IN) Jammu and Kashmir | INJHA (IN) Jharkhand |
            INKAR (IN) Karnataka | INKER (IN) Kerala | INLAK (IN) Lakshadweep | INMAD (IN) Madhya Pradesh |
            INMAH (IN) Maharashtra | INMAN (IN) Manipur | INMEG (IN) Meghalaya | INMIZ (IN) Mizoram |
            INNAG (IN) Nagaland | INODI (IN) Odisha | INPUD (IN) Puducherry | INPUN (IN) Punjab |
            INRAJ (IN) Rajasthan | INSIK (IN) Sikkim | INTAM (IN) Tamil Nadu | INTRI (IN) Tripura |
            INUTK (IN) Uttarakhand | INUTP (IN) Uttar Pradesh | INWBG (IN) West Bengal | KS Kansas |
            KY Kentucky | KZN (ZA) Kwa-Zulu Natal | LA Louisiana | MA Massachusetts | MB Manitoba |
            MD Maryland | ME Maine | MI Michigan | MN Minnesota | MO Missouri | MP (ZA) Mpumalanga |
            MS Mississippi | MT Montana | NB New Brunswick | NC North Carolina | ND North Dakota |
            NE Nebraska | NH New Hampshire | NJ New Jersey | NL Newfoundland and Labrador | NM New Mexico |
            NS Nova Scotia | NSW (AU) New South Wales | NT Northwest Territories | NU Nunavut | NV Nevada |
            NW (ZA) North West | NY New York | OH Ohio | OK Oklahoma | ON Ontario | OR Oregon |
            PA Pennsylvania | PE Prince Edward Island | PR Puerto Rico | QC Quebec | QLD (AU) Queensland |
            RI Rhode Island | SA (AU) South Australia | SC South Carolina | SD South Dakota |
            SK Saskatchewan | TAS (AU) Tasmania | TN Tennessee | TX Texas | UT Utah | VA Virginia |
            VIC (AU) Victoria | VT Vermont | WA Washington | WI Wisconsin | WP (ZA) Western Cape |
            WV West Virginia | WY Wyoming | YT Yukon | _NOTLISTED_ My State is not listed
            """;

    private static final String BETWEEN = "\\s*\\|\\s*";

    private Places() {}

    /** Names by code, e.g. {@code US} is "United States". */
    static Map<String, String> countries() {
        return read(COUNTRIES);
    }

    /** Names by code, e.g. {@code CA} is "California", {@code AU_NT} is "(AU) Northern Territory". */
    static Map<String, String> states() {
        return read(STATES);
    }

    /** The code that is meant by a code or a name, in any case, with or without its country: "Tasmania". */
    static Optional<String> code(Map<String, String> places, String text) {
        String wanted = text.strip();
        Optional<String> same = places.keySet().stream()
                .filter(each -> each.equalsIgnoreCase(wanted))
                .findFirst();
        return same.or(() -> places.entrySet().stream()
                .filter(each -> bare(each.getValue()).equals(bare(wanted)))
                .map(Map.Entry::getKey)
                .findFirst());
    }

    private static String bare(String name) {
        return name.replaceFirst("^\\([A-Z]{2}\\) ", "").toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> read(String list) {
        Map<String, String> places = new TreeMap<>();
        for (String each : list.strip().split(BETWEEN)) {
            int space = each.indexOf(' ');
            places.put(each.substring(0, space), each.substring(space + 1));
        }
        return places;
    }
}
