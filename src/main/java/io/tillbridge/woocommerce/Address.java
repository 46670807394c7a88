package io.tillbridge.woocommerce;

/** A billing or shipping block, entities decoded, outer blanks gone; a part the shop leaves out is empty, never null. */
public record Address(
        String firstName,
        String lastName,
        String company,
        String address1,
        String address2,
        String city,
        String state,
        String postcode,
        String country,
        String email,
        String phone) {

    /** True where nobody filled in anything: the shop writes such a block when there is no shipping address. */
    public boolean isBlank() {
        return (firstName + lastName + company + address1 + address2 + city + postcode).isBlank();
    }

    /** First and last name as a person says them. */
    public String person() {
        return (firstName + " " + lastName).strip();
    }
}
