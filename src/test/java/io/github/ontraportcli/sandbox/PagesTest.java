package io.github.ontraportcli.sandbox;

import org.junit.jupiter.api.Test;

/** Forms, landing pages and webhooks. */
class PagesTest extends SmallAccount {
    @Test
    void tells_the_html_of_a_form_but_not_its_record() {
        happens("""
                > GET form?id=4
                  200 {"code":0,"data":"<html><body><form method=\\"post\\" accept-charset=\\"UTF-8\\"><h1>Feedback</h1><input type=\\"text\\" name=\\"firstname\\"><input type=\\"email\\" name=\\"email\\"><button type=\\"submit\\">Submit</button></form></body></html>","account_id":"12345"}
                > GET form?id=44
                  404 Object not found
                """);
    }

    @Test
    void tells_the_blocks_of_forms_and_landing_pages() {
        happens("""
                > GET Form/getAllFormBlocks
                  200 {"code":0,"data":{"f1":"Newsletter sign-up","f2":"Workshop registration","f3":"Order form","f4":"Feedback","lp1.0.9e3779b9-7f4a-7c15-c2b2-ae3d27d4eb4f":"Welcome","lp2.0.3c6ef372-fe94-f82a-8565-5c7a4fa9d69e":"Thank you","lp3.0.daa66d2c-7ddf-743f-4818-0ab7777ec1ed":"Workshop","lp4.0.78dde6e5-fd29-f054-0aca-b8f49f53ad3c":"Old shop"},"account_id":"12345"}
                > GET Form/getAllFormBlocks?page=1
                  200 {"code":0,"data":[],"account_id":"12345"}
                > GET Form/getBlocksByFormName?name=Workshop
                  200 {"code":0,"data":{"block_ids":["lp3.0.daa66d2c-7ddf-743f-4818-0ab7777ec1ed"]},"account_id":"12345"}
                > GET getBlocksByFormName?name=Feedback
                  200 {"code":0,"data":{"block_ids":["f4"]},"account_id":"12345"}
                > GET Form/getBlocksByFormName?name=None
                  404 Object not found
                """);
    }

    @Test
    void tells_the_address_of_a_landing_page() {
        happens("""
                > GET landingPage/getHostedURL?id=1
                  200 {"code":0,"data":"http://pages.example.com/12345/1/efk8c21/1","account_id":"12345"}
                """);
    }

    @Test
    void subscribes_to_an_event_and_ends_that() {
        happens("""
                > POST Webhook/subscribe url=https%3A%2F%2Ftestme.com&event=object_create(0)
                  200 {"code":0,"data":{"url":"https://testme.com","event":"object_create(0)","id":4,"owner":"1"},"account_id":"12345"}
                > GET objects?objectID=145&ids=4&listFields=url,event
                  200 {"code":0,"data":[{"url":"https://testme.com","event":"object_create(0)","id":"4"}],"account_id":"12345","misc":[]}
                > DELETE Webhook/unsubscribe?id=4
                  200 {"code":0,"data":"Deleted","account_id":"12345"}
                > GET objects?objectID=145&ids=4&listFields=url,event
                  200 {"code":0,"data":[],"account_id":"12345","misc":[]}
                """);
    }
}
