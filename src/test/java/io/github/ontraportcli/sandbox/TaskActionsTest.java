package io.github.ontraportcli.sandbox;

import org.junit.jupiter.api.Test;

/** What is done to tasks, and what is left of it. */
class TaskActionsTest extends SmallAccount {
    @Test
    void assigns_a_task_to_contacts() {
        happens("""
                > POST task/assign {"object_type_id": 0,"ids": [31,32],"group_id": 0,"message": {"id": 7,"type": "Task","due_date": 7,"task_owner": 0}}
                  200 {"code":0,"account_id":"12345"}
                > GET objects?objectID=1&ids=41,42&listFields=owner,contact_id,subject,date_assigned,date_due,status,item_id
                  200 {"code":0,"data":[{"owner":"3","contact_id":"31","subject":"Call [First Name]","date_assigned":"1769947200","date_due":"1770552000","status":"0","item_id":"7","id":"41"},{"owner":"1","contact_id":"32","subject":"Call [First Name]","date_assigned":"1769947200","date_due":"1770552000","status":"0","item_id":"7","id":"42"}],"account_id":"12345","misc":[]}
                """);
    }

    @Test
    void completes_with_an_outcome_a_follow_up_and_what_was_learnt() {
        happens("""
                > POST task/complete {"object_type_id": 0,"ids": [3],"data": {"outcome": ":=success","task_form_lastname": "Green","followup":{"message_id":8,"due_date":2,"task_owner":4}}}
                  200 {"code":0,"account_id":"12345"}
                > GET objects?objectID=1&ids=3&listFields=status,date_complete,call_outcome_id
                  200 {"code":0,"data":[{"status":"1","date_complete":"1769947200","call_outcome_id":"5","id":"3","owner":"2"}],"account_id":"12345","misc":[]}
                > GET objects?objectID=66&ids=5&listFields=name
                  200 {"code":0,"data":[{"name":"success","id":"5"}],"account_id":"12345","misc":[]}
                > GET objects?objectID=0&ids=30&listFields=lastname
                  200 {"code":0,"data":[{"lastname":"Green","id":"30","owner":"4"}],"account_id":"12345","misc":[]}
                > GET objects?objectID=1&ids=41&listFields=owner,contact_id,subject,date_due
                  200 {"code":0,"data":[{"owner":"4","contact_id":"30","subject":"Send the contract","date_due":"1770120000","id":"41"}],"account_id":"12345","misc":[]}
                """);
    }

    @Test
    void cancels_what_is_pending_and_nothing_else() {
        happens("""
                > GET objects?objectID=1&ids=2,11&listFields=status
                  200 {"code":0,"data":[{"status":"1","id":"2","owner":"3"},{"status":"0","id":"11","owner":"2"}],"account_id":"12345","misc":[]}
                > POST task/cancel {"objectID": 0,"ids": [2,11]}
                  200 {"code":0,"account_id":"12345"}
                > GET objects?objectID=1&ids=2,11&listFields=status
                  200 {"code":0,"data":[{"status":"1","id":"2","owner":"3"},{"status":"2","id":"11","owner":"2"}],"account_id":"12345","misc":[]}
                """);
    }

    @Test
    void reschedules_a_task() {
        happens("""
                > POST task/reschedule {"id": 2,"newtime": 1713628490}
                  200 {"code":0,"account_id":"12345"}
                > GET objects?objectID=1&ids=2&listFields=date_due
                  200 {"code":0,"data":[{"date_due":"1713628490","id":"2","owner":"3"}],"account_id":"12345","misc":[]}
                """);
    }
}
