package vn.sohoa.console;

import vn.sohoa.staff.LogInOutcome;
import vn.sohoa.staff.LogIns;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Asks {@link LogIns} whether the person is who they say. */
final class LogInProvider implements AuthenticationProvider {

    private final LogIns logIns;

    LogInProvider(LogIns logIns) {
        this.logIns = logIns;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        LogInOutcome outcome = logIns.attempt(typed.getName(), String.valueOf(typed.getCredentials()));
        return switch (outcome) {
            case LogInOutcome.Admitted admitted -> new StaffToken(admitted.staff());
            case LogInOutcome.LockedOut locked -> throw new LockedException("locked out");
            case LogInOutcome.Refused refused -> throw new BadCredentialsException("refused");
        };
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

}
